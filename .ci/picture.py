#!/usr/bin/env python3
"""Draws docs/shell.svg from what the program answers.

  .ci/picture.py --program .build/release/copydesk > docs/shell.svg
"""
import argparse, html, re, subprocess

CORPUS, COMMANDS = 'Corpus/syria-2012', ['quotes by Putin', 'figures killed']
ADVANCE, LEADING, MARGIN, TOP, COLUMNS = 8.4, 20, 20, 52, 80
COLOURS = {'31': '#f47067', '32': '#8ddb8c', '33': '#e0af68', '34': '#6cb6ff', '35': '#dcbdfb', '36': '#76e3ea'}
STYLE = ('text{font:14px "DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#d5dae0;white-space:pre}'
         '.bold{font-weight:bold}.faint{fill:#8b949e}.underline{text-decoration:underline}')


def answer(program, command):
    done = subprocess.run([program, '--color', 'always', '--width', str(COLUMNS), CORPUS, command], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def spans(line):
    """A line with "select graphic rendition" sequences as tspans."""
    result, state = [], []
    for piece in re.split(r'(\x1b\[[0-9;]*m)', line):
        if match := re.fullmatch(r'\x1b\[([0-9;]*)m', piece):
            state = [] if match[1] in ('', '0') else state + match[1].split(';')
        elif piece:
            classes = [name for code, name in (('1', 'bold'), ('2', 'faint'), ('4', 'underline')) if code in state]
            colour = next((COLOURS[code] for code in reversed(state) if code in COLOURS), None)
            marks = (f' class="{" ".join(classes)}"' if classes else '') + (f' style="fill:{colour}"' if colour else '')
            result.append(f'<tspan{marks}>{html.escape(piece)}</tspan>')
    return ''.join(result)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--program', default='.build/release/copydesk')
    program = parser.parse_args().program
    lines = []
    for command in COMMANDS:
        lines += [f'\x1b[1m{CORPUS.split("/")[-1]}\x1b[0m> {command}', *answer(program, command)]
    lines.append(f'\x1b[1m{CORPUS.split("/")[-1]}\x1b[0m> ▏')
    width, height = round(COLUMNS * ADVANCE + 2 * MARGIN), TOP + LEADING * len(lines) + MARGIN
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">')
    print(f'<title>copydesk {CORPUS}</title><style>{STYLE}</style>')
    print(f'<rect width="{width}" height="{height}" rx="10" fill="#1c2128"/>')
    for index, colour in enumerate(('#f47067', '#e0af68', '#8ddb8c')):
        print(f'<circle cx="{MARGIN + 6 + 20 * index}" cy="22" r="6" fill="{colour}"/>')
    for index, line in enumerate(lines):
        print(f'<text x="{MARGIN}" y="{TOP + LEADING * index}" xml:space="preserve">{spans(line)}</text>')
    print('</svg>')


if __name__ == '__main__':
    main()
