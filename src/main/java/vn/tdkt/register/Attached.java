package vn.tdkt.register;

import java.util.UUID;
import vn.tdkt.kernel.Words;

/** A file of the module documents that a document of the register points to. */
public record Attached(UUID file, String name, boolean restricted) {
  /** The name, or for a restricted file no more than that it is there. */
  public String shown() {
    return restricted ? Words.of("register").say("file.restricted") : name;
  }
}
