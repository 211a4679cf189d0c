; Inno Setup 6: an installer for what PyInstaller built. Untested.
[Setup]
AppId={{6C0E2A8E-5E0B-4C51-9C0D-2A1B7F7C61D4}
AppName=Montauk
AppVersion=0.1.0
DefaultDirName={autopf}\Montauk
DefaultGroupName=Montauk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\montauk.ico
UninstallDisplayIcon={app}\montauk-window.exe
OutputDir=..\..\dist
OutputBaseFilename=montauk-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\montauk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Montauk"; Filename: "{app}\montauk-window.exe"
