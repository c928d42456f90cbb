#!/usr/bin/env python3
"""Runs the scorers of a shared evaluation folder and compares them with docs/evaluation.md.

  .ci/check-shared.py --program .build/release/copydesk [--shared ../shared/eval] [--only quotes,figures] [--list]

A recorded score is a row `| set | measure | value |` of docs/evaluation.md, where `set` is a folder of the shared one
and `measure` the path of a number in what its `score.py --json` writes (`polnear.speech.f1`). A value that begins with
≤ must not be exceeded; every other one must be reached, to as many decimals as are written. Exits with 1 where a score
falls or cannot be measured, with 3 where the folder is missing. `--list` prints every number that was measured, as rows
to record.
"""
import argparse, json, pathlib, re, subprocess, sys, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROW = re.compile(r'^\|\s*([\w-]+)\s*\|\s*(\S[^|]*?)\s*\|\s*(≤?)\s*(-?\d+(?:\.\d+)?)\s*%?\s*\|\s*$')


def recorded(path):
    """(set, measure) → (value as written, whether it is an upper bound)."""
    rows = {}
    for line in path.read_text(encoding='utf-8').splitlines() if path.exists() else []:
        if match := ROW.match(line):
            rows[match[1], match[2].strip('`')] = (match[4], match[3] == '≤')
    return rows


def numbers(value, path=''):
    """Every number in a JSON value with its dotted path."""
    if isinstance(value, bool):
        yield path, int(value)
    elif isinstance(value, (int, float)):
        yield path, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from numbers(member, f'{path}.{key}' if path else key)


def measure(script, program):
    """What a scorer says, and how long it took. A scorer may exit with 1 and still have measured."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, str(script), '--program', str(program), '--json'], capture_output=True, text=True, cwd=script.parent)
    try:
        return dict(numbers(json.loads(done.stdout))), time.monotonic() - began
    except ValueError:
        print(f'{script.parent.name}: no answer (exit {done.returncode}): {done.stderr.strip()[-300:]}', file=sys.stderr)
        return {}, time.monotonic() - began


def measure_shell(script, program):
    """The checks of the shell, which have no JSON."""
    began = time.monotonic()
    done = subprocess.run([sys.executable, str(script), '--program', str(program)], capture_output=True, text=True, cwd=script.parent)
    lines = done.stdout.splitlines()
    for line in lines:
        if line.startswith('FAIL'):
            print(f'shell: {line}', file=sys.stderr)
    counts = {word: sum(line.startswith(word) for line in lines) for word in ('pass', 'FAIL')}
    return {'passed': counts['pass'], 'failed': counts['FAIL']}, time.monotonic() - began


def fell(now, text, is_bound):
    decimals = len(text.partition('.')[2])
    then, now = float(text), round(now, decimals)
    return now > then if is_bound else now < then


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', type=pathlib.Path, default=ROOT / '.build/release/copydesk')
    parser.add_argument('--shared', type=pathlib.Path, default=ROOT / '../shared/eval')
    parser.add_argument('--only', help='sets, separated by commas')
    parser.add_argument('--list', action='store_true', help='print every number, as rows to record')
    options = parser.parse_args()
    if not options.shared.is_dir():
        print(f'check-shared: no folder {options.shared}: there is nothing to check against', file=sys.stderr)
        sys.exit(3)
    program = options.program.resolve()
    jobs = {script.parent.name: (measure, script) for script in sorted(options.shared.glob('*/score.py'))}
    jobs['shell'] = (measure_shell, options.shared / 'load/shell.py')
    if options.only:
        jobs = {name: job for name, job in jobs.items() if name in options.only.split(',')}
    rows, wrong, held = recorded(ROOT / 'docs/evaluation.md'), 0, 0
    print('| set | measure | recorded | now | |\n|---|---|---|---|---|')
    for name, (run, script) in jobs.items():
        now, seconds = run(script, program)
        if options.list:
            for path, value in now.items():
                print(f'| {name} | {path} | | {value:.4g} | |')
        if not now:
            wrong += 1
            print(f'| {name} | | | nothing measured | FAIL |')
        for (set_name, path), (text, is_bound) in rows.items():
            if set_name != name:
                continue
            missing = path not in now
            failed = missing or fell(now[path], text, is_bound)
            wrong += failed
            held += not failed
            value = 'missing' if missing else f'{now[path]:.4f}'.rstrip('0').rstrip('.')
            print(f'| {name} | {path} | {"≤ " if is_bound else ""}{text} | {value} | {"FAIL" if failed else "ok"} |')
        print(f'| {name} | seconds | | {seconds:.0f} | |', flush=True)
    print(f'{wrong} below what is recorded' if wrong else f'all of the {held} recorded scores that were measured are held')
    sys.exit(1 if wrong else 0)


if __name__ == '__main__':
    main()
