package vn.tdkt.pledges.web;

/** A block or unit without a pledge of the year, and where one is begun. */
public record MissingPledge(String address, String of) {}
