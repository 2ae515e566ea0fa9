// AuthoredFiles
