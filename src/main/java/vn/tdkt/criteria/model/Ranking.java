package vn.tdkt.criteria.model;

/** M31 and its plain form: how the units of a block are put in order. */
public sealed interface Ranking permits ByPoints {}
