@echo off
rem The developer's script on Windows; portal is the same for other systems.
setlocal enabledelayedexpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\portal-app\target\portal.jar"
set "STAMP=%ROOT%\portal-app\target\portal.stamp"
set "CMD=%~1"
if "%CMD%"=="" set "CMD=help"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "MVN=%ROOT%\mvnw.cmd"
for %%M in (mvn.cmd) do if not "%%~$PATH:M"=="" set "MVN=%%~$PATH:M"

if /i "%CMD%"=="help" goto help
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo portal: no Java found: install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
if /i "%CMD%"=="run" goto run
if /i "%CMD%"=="build" goto build
if /i "%CMD%"=="test" goto test
if /i "%CMD%"=="bench" goto bench
echo portal: unknown command '%CMD%' 1>&2
call :usage
exit /b 1

:help
call :usage
exit /b 0

:usage
echo portal run [--port N] [--data DIR] ["-Dname=value" ...]
echo                       build when needed and start the portal with the demo department on this machine only
echo portal test           run every test: unit, in the container, whole portal, PostgreSQL, browser
echo portal bench NAME     run a benchmark, such as: portal bench search
echo portal build          build portal-app\target\portal.jar without testing
echo portal help           print this text
exit /b 0

:run
set "DATA=%ROOT%\data"
set "OPTIONS="
shift
:nextoption
if "%~1"=="" goto start
if /i "%~1"=="--port" (
    set "OPTIONS=!OPTIONS! -Dportal.http.port=%~2"
    shift
    shift
    goto nextoption
)
if /i "%~1"=="--data" (
    set "DATA=%~2"
    shift
    shift
    goto nextoption
)
rem Without quotes, -Dname=value arrives as two words.
set "WORD=%~1"
if "!WORD:~0,2!"=="-D" if "!WORD:==!"=="!WORD!" (
    set "OPTIONS=!OPTIONS! "%~1=%~2""
    shift
    shift
    goto nextoption
)
set "OPTIONS=!OPTIONS! "%~1""
shift
goto nextoption

:start
call :ensure
if errorlevel 1 exit /b 1
"%JAVA%" -Dfile.encoding=UTF-8 -Dportal.demo=true "-Dportal.data.dir=%DATA%" "-Dportal.modules.dir=%ROOT%\modules" %OPTIONS% -jar "%JAR%"
exit /b %errorlevel%

rem Builds unless names, sizes and times of all sources are those of the last build.
:ensure
set "NOW=%TEMP%\portal-sources-%RANDOM%.txt"
powershell -NoProfile -Command "Set-Location -LiteralPath $env:ROOT; Get-ChildItem -Recurse -File pom.xml,portal-*,module-* | Where-Object { $_.FullName -notmatch '\\(target|test)\\' } | ForEach-Object { '{0} {1} {2}' -f $_.FullName, $_.Length, $_.LastWriteTimeUtc.Ticks } | Sort-Object | Set-Content -Encoding utf8 -LiteralPath $env:NOW"
if exist "%JAR%" if exist "%STAMP%" (
    fc /b "%NOW%" "%STAMP%" >nul 2>&1
    if not errorlevel 1 (
        del "%NOW%"
        exit /b 0
    )
)
call :package -pl portal-app
if errorlevel 1 exit /b 1
move /y "%NOW%" "%STAMP%" >nul
exit /b 0

:package
echo portal: building 1>&2
pushd "%ROOT%"
call "%MVN%" -B -q -Pquick %* -am package
set "RESULT=%errorlevel%"
popd
if not "%RESULT%"=="0" echo portal: the build failed; see above 1>&2
exit /b %RESULT%

:build
call :package -pl portal-app
exit /b %errorlevel%

:test
if not defined PORTAL_CHROMIUM for %%P in ("%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe" "%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe") do if not defined PORTAL_CHROMIUM if exist %%P set "PORTAL_CHROMIUM=%%~P"
if not defined PORTAL_CHROMIUM (
    echo portal: no Chrome found for the browser tests: install it, or set PORTAL_CHROMIUM to the program 1>&2
    exit /b 1
)
echo portal: browser tests use %PORTAL_CHROMIUM% 1>&2
cd /d "%ROOT%"
call "%MVN%" -B verify
exit /b %errorlevel%

:bench
shift
set "WORDS="
:nextword
if not "%~1"=="" (
    set "WORDS=!WORDS! "%~1""
    shift
    goto nextword
)
if "!WORDS!"=="" (
    echo portal: bench needs a name, such as: portal bench search 1>&2
    exit /b 1
)
call :package -pl portal-bench,portal-app
if errorlevel 1 exit /b 1
cd /d "%ROOT%"
"%JAVA%" -Xmx512m -Dfile.encoding=UTF-8 -cp "portal-bench\target\classes;portal-bench\target\lib\*" vn.thidua.bench.Bench !WORDS!
exit /b %errorlevel%
