package vn.tdkt.register.web;

/** A link to the form of an act. */
public record Offer(String label, String address) {}
