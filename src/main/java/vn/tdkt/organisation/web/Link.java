package vn.tdkt.organisation.web;

/** A place to go to. */
public record Link(String label, String address) {}
