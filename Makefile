# Everything here is a plain dotnet command too; see README.md.
SCENARIO ?= scenarios/hotline-week.yaml
OUT ?= out/$(basename $(notdir $(SCENARIO)))

PLATFORM ?= linux-x64

.PHONY: solve test format reference check bench regression pack browser fuzz faults load

## Restore, build and solve a scenario: make solve [SCENARIO=scenarios/telecom-month.yaml]
solve:
	dotnet run --project src/RosterSolver.Cli -c Release -- solve $(SCENARIO) --out $(OUT)

## Run every test.
test:
	dotnet test RosterSolver.sln -c Release

## Run every rule test and saved scenario; list the rules that no rule test would notice.
regression:
	dotnet run --project src/RosterSolver.Cli -c Release -- test scenarios
	dotnet run --project src/RosterSolver.Cli -c Release -- test scenarios --mutate

## Pages in a browser, on Debian's Chromium; screenshots go to out/screenshots.
browser:
	dotnet build RosterSolver.sln -c Release
	ROSTER_SCREENSHOTS=$(CURDIR)/out/screenshots dotnet test tests/RosterSolver.BrowserTests -c Release

## 100,000 spoilt scenarios and bodies of requests: make fuzz [FUZZ=2000]
FUZZ ?= 100000
fuzz:
	ROSTER_FUZZ=$(FUZZ) dotnet test tests/RosterSolver.Tests -c Release --filter FullyQualifiedName~FuzzTests \
	  --logger "console;verbosity=detailed"

## The command as a .NET tool for one platform: make pack [PLATFORM=win-x64|osx-arm64|linux-arm64]; then
## dotnet tool install --global RosterSolver.Tool --add-source .artifacts/tool/package/release
pack:
	dotnet pack src/RosterSolver.Cli -c Release -r $(PLATFORM) -p:PackTool=true \
	  -p:ArtifactsPath=$(CURDIR)/.artifacts/tool
	ls -l .artifacts/tool/package/release

## What the gate runs.
check:
	.ci/run

## Lay out the code.
format:
	dotnet tool restore
	dotnet csharpier format .

## Write scenarios/README.md from the code.
reference:
	dotnet run --project src/RosterSolver.Cli -c Release -- reference > scenarios/README.md

## Run a study of speed or quality; without a name they are listed: make bench STUDY=erlang-year
bench:
	dotnet run --project tests/RosterSolver.Benchmarks -c Release -- $(STUDY)

## Kill, halt and starve workers, database and disk, and look whether a job was lost or written twice. Needs PostgreSQL
## (apt-get install postgresql); the full disk is a file system in memory, which only root can mount.
faults:
	dotnet build tests/RosterSolver.Faults -c Release
	.artifacts/bin/RosterSolver.Faults/release/roster-faults cluster
	.artifacts/bin/RosterSolver.Faults/release/roster-faults disk

## 200 validations a second beside 500 queued jobs: latencies and memory.
load:
	dotnet build tests/RosterSolver.Faults -c Release
	.artifacts/bin/RosterSolver.Faults/release/roster-faults load
