package vn.tdkt.honours.web;

/** A file that a page offers. */
public record HonourFile(String label, String address) {}
