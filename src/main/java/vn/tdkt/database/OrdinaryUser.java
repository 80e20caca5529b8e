package vn.tdkt.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Where we are root, its programs run in a user namespace of
 * their own; where the system refuses that (many containers do), as {@code nobody}, who is let
 * through closed folders by one capability.
 */
enum OrdinaryUser {
  OURSELVES(""),
  NAMESPACE("unshare --user --"),
  NOBODY(
      "setpriv --reuid=65534 --regid=65534 --clear-groups"
          + " --inh-caps=+dac_override --ambient-caps=+dac_override --");

  private static final int NOBODYS_ID = 65534;

  private final String prefix;

  OrdinaryUser(String prefix) {
    this.prefix = prefix;
  }

  /** The first way that works here. */
  static OrdinaryUser detect() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OURSELVES;
    }
    return Stream.of(NAMESPACE, NOBODY)
        .filter(OrdinaryUser::works)
        .findFirst()
        .orElseThrow(() -> DatabaseFault.because("fault.root"));
  }

  List<String> command(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (!prefix.isEmpty()) {
      Collections.addAll(command, prefix.split(" ", -1));
    }
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  /** Gives a file or an empty folder to the one who will run the server. */
  void own(Path path) throws IOException {
    if (this == NOBODY) {
      Files.setAttribute(path, "unix:uid", NOBODYS_ID);
    }
  }

  private boolean works() {
    try {
      return new ProcessBuilder(command(Path.of("true"), List.of()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
