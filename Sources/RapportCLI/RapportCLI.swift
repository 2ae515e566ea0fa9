// RapportCLI
