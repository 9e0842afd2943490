"""The rules of one corridor as a tax and benefit system of OpenFisca: one person, her facts, one yes-or-no variable a rule.

`marhala-bench peers` writes what it is made from, and MARHALA_OPENFISCA names that file. Rules come as numpy expressions with the values
of the law written in, two-valued and without a check of currencies: less work than the engine does.
"""
import json
import os

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="Person", is_person=True)
# Stands for a number that is not given.
MISSING = -1
TYPES = {bool: False, int: MISSING, str: ""}


def fact(name, value):
    """An input variable of the type of a value."""
    kind = type(value)
    return type(name, (Variable,), {
        "value_type": kind, "entity": Person, "definition_period": DateUnit.MONTH, "label": name, "default_value": TYPES[kind]})


def rule(name, broken, facts):
    """A variable that is true where the rule is broken."""
    code = compile(broken, name, "eval")

    def formula(person, period):
        def value(fact):
            if fact not in facts:
                return numpy.full(person.count, MISSING)
            array = person(fact, period)
            return array.astype(numpy.int64) if array.dtype == numpy.int32 else array

        def missing(fact):
            return value(fact) == TYPES[type(facts.get(fact, MISSING))]

        return eval(code, {"fact": value, "missing": missing, "isin": numpy.isin})

    return type(f"broken_{name}", (Variable,), {
        "value_type": bool, "entity": Person, "definition_period": DateUnit.MONTH, "label": name, "formula": formula})


class CountryTaxBenefitSystem(TaxBenefitSystem):
    def __init__(self):
        super().__init__([Person])
        self.parameters = ParameterNode("", data={"unused": {"description": "none", "values": {"2020-01-01": 0}}})
        with open(os.environ["MARHALA_OPENFISCA"], encoding="utf-8") as handle:
            made_from = json.load(handle)
        facts = made_from["given"]
        for name, value in facts.items():
            self.add_variable(fact(name, value))
        for one in made_from["rules"]:
            self.add_variable(rule(one["id"], one["broken"], facts))
