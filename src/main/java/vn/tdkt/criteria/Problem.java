package vn.tdkt.criteria;

/**
 * What a reader could not understand.
 *
 * @param path where: "criteria/2/rule/bands/1", or the name of a submitted field
 * @param text one Vietnamese sentence
 */
public record Problem(String path, String text) {}
