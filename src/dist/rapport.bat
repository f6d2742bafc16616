@echo off
rem rapport for Windows: needs Java 17 or later in JAVA_HOME or PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem With --open the program says in a file which page there is, and it is opened here.
set "PAGE="
set "TELLS="
for %%a in (%*) do if "%%~a"=="--open" set "PAGE=%TEMP%\rapport-%RANDOM%%RANDOM%.txt"
if defined PAGE set "TELLS=-Drapport.page="%PAGE%""
"%JAVA%" %TELLS% -Djava.awt.headless=true -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxNewSize=40m -XX:InitialRAMPercentage=0.9 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Dsun.reflect.inflationThreshold=2147483647 %RAPPORT_JAVA_OPTS% -jar "%~dp0..\rapport.jar" %*
set "CODE=%ERRORLEVEL%"
if defined PAGE if exist "%PAGE%" (
  for /f "usebackq delims=" %%p in ("%PAGE%") do start "" "%%p"
  del "%PAGE%"
)
exit /b %CODE%
