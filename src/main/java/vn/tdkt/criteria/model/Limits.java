package vn.tdkt.criteria.model;

import vn.tdkt.criteria.Caps;

/** M23: the most bonus and deduction of one leaf. */
public record Limits(Caps caps) implements Modifier {}
