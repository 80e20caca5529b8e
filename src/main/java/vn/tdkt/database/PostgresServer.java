package vn.tdkt.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One data folder of a server and the programs that make, start and stop it.
 *
 * @param folder holds {@code data}, and the output of the programs in {@code server.log}
 */
record PostgresServer(PostgresBinaries binaries, OrdinaryUser user, Path folder) {
  static final String SUPERUSER = "postgres";

  /** Whether a server must keep what it has confirmed; only tests may give that up. */
  enum Durability {
    SAFE,
    FAST
  }

  Path data() {
    return folder.resolve("data");
  }

  boolean exists() {
    return Files.exists(data().resolve("PG_VERSION"));
  }

  /** A new cluster that sorts Vietnamese rightly and asks everyone for a password. */
  void create(Login superuser, Durability durability) throws IOException {
    Path beside = folder.resolve("data.new");
    Folders.delete(beside);
    Folders.createPrivate(beside);
    user.own(beside);
    Path password = Files.writeString(folder.resolve("password.new"), superuser.password());
    try {
      user.own(password);
      run("initdb", initialisation(beside, password, durability));
    } finally {
      Files.delete(password);
    }
    Files.move(beside, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> initialisation(Path beside, Path password, Durability durability) {
    var arguments =
        new ArrayList<>(List.of("-D", beside.toString(), "-U", SUPERUSER, "-E", "UTF8"));
    arguments.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password));
    arguments.addAll(List.of("--no-locale", "--locale-provider=icu", "--icu-locale=vi"));
    if (durability == Durability.FAST) {
      arguments.add("--no-sync");
    }
    return arguments;
  }

  /** Starts it on a free port of 127.0.0.1 and gives that port. */
  int start(Durability durability) throws IOException {
    refuseOtherVersion();
    stopLeftover();
    int port = freePort();
    String options = String.join(" ", settings(port, durability));
    run("pg_ctl", List.of("-D", data().toString(), "-w", "-t", "60", "-o", options, "start"));
    return port;
  }

  /** At once for open connections, cleanly for the data; one that has died is not stopped again. */
  void stop() throws IOException {
    if (runningPort().isEmpty()) {
      return;
    }
    run("pg_ctl", List.of("-D", data().toString(), "-w", "-m", "fast", "stop"));
  }

  /** The port on which a server works on this folder now. */
  Optional<Integer> runningPort() throws IOException {
    return PidFile.of(data()).filter(PidFile::isAlive).map(PidFile::port);
  }

  /** A server that outlived its program is stopped; the file of a dead one is taken away. */
  private void stopLeftover() throws IOException {
    Optional<PidFile> found = PidFile.of(data());
    if (found.isPresent() && found.get().isAlive()) {
      stop();
    } else if (found.isPresent()) {
      Files.deleteIfExists(data().resolve(PidFile.NAME));
    }
  }

  private void refuseOtherVersion() throws IOException {
    String made = Files.readString(data().resolve("PG_VERSION")).strip();
    if (!made.equals(binaries.majorVersion())) {
      throw DatabaseFault.because("fault.version", data(), made, binaries.majorVersion());
    }
  }

  /** The server's own log keeps a week, and no statement and no value of any row. */
  private static List<String> settings(int port, Durability durability) {
    var settings = new ArrayList<>(List.of("-p", String.valueOf(port)));
    set(settings, "listen_addresses=127.0.0.1", "unix_socket_directories=");
    set(settings, "logging_collector=on", "log_directory=../log", "log_filename=postgres-%a.log");
    set(settings, "log_truncate_on_rotation=on", "log_rotation_age=1d", "log_rotation_size=0");
    set(settings, "log_min_error_statement=panic", "log_error_verbosity=terse");
    if (durability == Durability.FAST) {
      set(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off");
    }
    return settings;
  }

  private static void set(List<String> settings, String... assignments) {
    for (String assignment : assignments) {
      settings.add("-c");
      settings.add(assignment);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void run(String program, List<String> arguments) throws IOException {
    Path log = folder.resolve("server.log");
    Process process =
        new ProcessBuilder(user.command(binaries.program(program), arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw DatabaseFault.because("fault.program", program, Files.readString(log).strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
