package vn.tdkt.honours;

/**
 * One value along which awards are counted.
 *
 * @param value as addresses and data carry it
 * @param label as people read it
 */
public record HonourKey(String value, String label) {}
