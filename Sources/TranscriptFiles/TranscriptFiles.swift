// TranscriptFiles
