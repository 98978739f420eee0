@echo off
rem Runs the toolkit command; builds it first when it is missing or older than its sources.
rem TOOLKIT_JAVA_OPTIONS, if set, adds options for Java (separated by blanks), such as -Xmx2g.
setlocal EnableExtensions DisableDelayedExpansion

set "TOOLKIT_ROOT=%~dp0"
set "TOOLKIT_TARGET=%TOOLKIT_ROOT%toolkit-publish\target"
set "TOOLKIT_JAR=%TOOLKIT_TARGET%\toolkit-publish.jar"

if not defined JAVA_HOME goto java_on_path
set "TOOLKIT_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%TOOLKIT_JAVA%" goto check_version
>&2 echo toolkit: JAVA_HOME is "%JAVA_HOME%", but there is no Java in it: set it to a JDK of version 17 or later.
exit /b 3

:java_on_path
set "TOOLKIT_JAVA="
for %%f in (java.exe) do set "TOOLKIT_JAVA=%%~$PATH:f"
if defined TOOLKIT_JAVA goto check_version
>&2 echo toolkit: There is no Java here: install a JDK of version 17 or later, or set JAVA_HOME to one.
exit /b 3

:check_version
set "TOOLKIT_VERSION="
set "TOOLKIT_ANSWER=%TEMP%\toolkit-java-%RANDOM%%RANDOM%.txt"
"%TOOLKIT_JAVA%" -version 2>"%TOOLKIT_ANSWER%" <nul
for /f "usebackq tokens=2,3" %%a in ("%TOOLKIT_ANSWER%") do if "%%a"=="version" set "TOOLKIT_VERSION=%%~b"
del "%TOOLKIT_ANSWER%" >nul 2>&1
set "TOOLKIT_MAJOR=0"
for /f "tokens=1 delims=.-+_" %%a in ("%TOOLKIT_VERSION%") do set "TOOLKIT_MAJOR=%%a"
if not "%TOOLKIT_MAJOR%"=="1" goto compare
for /f "tokens=2 delims=.-+_" %%a in ("%TOOLKIT_VERSION%") do set "TOOLKIT_MAJOR=%%a"
:compare
if %TOOLKIT_MAJOR% geq 17 goto check_age
>&2 echo toolkit: "%TOOLKIT_JAVA%" is version "%TOOLKIT_VERSION%", but 17 or later is needed: install such a JDK, or set JAVA_HOME to one.
exit /b 3

:check_age
if not exist "%TOOLKIT_JAR%" goto build
if not exist "%TOOLKIT_TARGET%\lib" goto build
powershell.exe -NoProfile -NonInteractive -Command "$root = $env:TOOLKIT_ROOT; $built = (Get-Item -LiteralPath $env:TOOLKIT_JAR, ($env:TOOLKIT_TARGET + '\toolkit.stamp') -ErrorAction SilentlyContinue | Sort-Object LastWriteTimeUtc | Select-Object -Last 1).LastWriteTimeUtc; $sources = @(Get-Item -LiteralPath ($root + 'pom.xml')); foreach ($part in 'model', 'canvas', 'localization', 'export', 'publish') { $sources += Get-Item -LiteralPath ($root + 'toolkit-' + $part + '\pom.xml'); $sources += Get-ChildItem -Recurse -LiteralPath ($root + 'toolkit-' + $part + '\src\main') }; if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 } else { exit 0 }" <nul
if not errorlevel 1 goto run

:build
>&2 echo toolkit: building the command first; this can take a minute.
if not exist "%TOOLKIT_TARGET%" mkdir "%TOOLKIT_TARGET%"
type nul >"%TOOLKIT_TARGET%\toolkit.start"
pushd "%TOOLKIT_ROOT%"
call "%TOOLKIT_ROOT%mvnw.cmd" --quiet --batch-mode --no-transfer-progress -Dstyle.color=never -Dquick -DskipTests -Dmaven.test.skip=true -pl toolkit-publish -am package >"%TOOLKIT_TARGET%\toolkit-build.log" 2>&1 <nul
set "TOOLKIT_STATUS=%ERRORLEVEL%"
popd
if "%TOOLKIT_STATUS%"=="0" goto built
>&2 type "%TOOLKIT_TARGET%\toolkit-build.log"
>&2 echo toolkit: The command could not be built; what the build said is above.
exit /b 3

:built
move /y "%TOOLKIT_TARGET%\toolkit.start" "%TOOLKIT_TARGET%\toolkit.stamp" >nul

:run
"%TOOLKIT_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %TOOLKIT_JAVA_OPTIONS% -jar "%TOOLKIT_JAR%" %*
exit /b %ERRORLEVEL%
