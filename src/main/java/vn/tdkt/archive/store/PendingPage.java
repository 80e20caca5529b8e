package vn.tdkt.archive.store;

import java.util.UUID;
import vn.tdkt.kernel.Actor;

/**
 * A page that waits to be read.
 *
 * @param attempts how often somebody began and did not end
 * @param sentBy who sent the file
 */
public record PendingPage(
    UUID batch, UUID file, UUID document, String name, int number, int attempts, Actor sentBy) {}
