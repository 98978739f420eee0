"""What a person does in an editor that is built on Translate Toolkit."""

import sys

from translate.storage import factory


def main(action, file, *more):
    store = factory.getobject(file)
    if action == "rewrite":
        # every unit is touched, as by an editor that sets what it shows, and leaves the mark that was there
        for unit in store.units:
            if unit.istranslatable() and not unit.isheader() and unit.target:
                fuzzy = unit.isfuzzy()
                unit.target = unit.target
                unit.markfuzzy(fuzzy)
        store.savefile(more[0])
    else:
        key, words = more
        units = [unit for unit in store.units if unit.getcontext() == key]
        if len(units) != 1:
            sys.exit(f"{file} has {len(units)} units with the key {key}")
        units[0].target = words
        units[0].markfuzzy(False)
        store.savefile(file)


main(*sys.argv[1:])
