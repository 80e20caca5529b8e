package vn.tdkt.criteria.model;

/** M21: a condition that switches something else (placeholder fields follow). */
public record Gate(String label) implements Modifier {}
