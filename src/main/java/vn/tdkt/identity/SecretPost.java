package vn.tdkt.identity;

/**
 * An address to which somebody posts who has no page of ours open: the secret in its path stands
 * for the token against forged requests. A module offers it as a bean.
 *
 * @param pattern such as "/nhac-viec/thoi/*"
 */
public record SecretPost(String pattern) {}
