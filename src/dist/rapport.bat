@echo off
rem rapport for Windows. The Java is the one in runtime beside it, that of JAVA_HOME, or the first in PATH: 17 or later.
setlocal
set "JAVA="
if exist "%~dp0..\runtime\bin\java.exe" set "JAVA=%~dp0..\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  >&2 echo error: Java was not found.
  >&2 echo   rapport needs Java 17 or later: set JAVA_HOME, or put java into PATH.
  exit /b 70
)
rem Settings lie where they do everywhere: .config\rapport\config.properties in the person's own folder.
if not defined HOME set "HOME=%USERPROFILE%"
rem With --open the program says in a file which page there is, and it is opened here.
set "PAGE="
set "TELLS="
for %%a in (%*) do if "%%~a"=="--open" set "PAGE=%TEMP%\rapport-%RANDOM%%RANDOM%.txt"
if defined PAGE set "TELLS=-Drapport.page="%PAGE%""
rem What is said is UTF-8; the window goes back to its own letters afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "LETTERS=%%c"
chcp 65001 >nul
"%JAVA%" %TELLS% -Djava.awt.headless=true -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=19 -XX:Tier3BackEdgeThreshold=5000 -XX:MaxNewSize=40m -XX:InitialRAMPercentage=0.75 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Dsun.reflect.inflationThreshold=2147483647 -Xlog:disable -Xlog:all=error:stderr "-Drapport.launcher=%~f0" %RAPPORT_JAVA_OPTS% -jar "%~dp0..\rapport.jar" %*
set "CODE=%ERRORLEVEL%"
chcp %LETTERS% >nul
rem rapport itself never ends with 1: that is Java, which did not start.
if "%CODE%"=="1" (
  >&2 echo   rapport needs Java 17 or later; this one is %JAVA%
  set "CODE=70"
)
if defined PAGE if exist "%PAGE%" (
  for /f "usebackq delims=" %%p in ("%PAGE%") do start "" "%%p"
  del "%PAGE%"
)
exit /b %CODE%
