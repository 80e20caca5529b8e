package vn.tdkt.criteria.model;

/** What wraps the rule of a leaf, or the whole sheet, without knowing which rule it is. */
public sealed interface Modifier permits ByKind, AppliesWhen, Absence, Limits, Gate {}
