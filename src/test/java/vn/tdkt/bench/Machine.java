package vn.tdkt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The machine that measures, as Linux describes it. */
final class Machine {
  private static final long KIB_A_GIB = 1 << 20;

  private Machine() {}

  /** Cores, processor, memory, system and Java, in one line. */
  static String text() {
    long memory = Long.parseLong(value("/proc/meminfo", "MemTotal:").replace("kB", "").strip());
    return "%d cores of %s, %d GiB, %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            value("/proc/cpuinfo", "model name").replace(":", "").strip(),
            Math.round((double) memory / KIB_A_GIB),
            value("/etc/os-release", "PRETTY_NAME=").replace("\"", ""),
            System.getProperty("java.runtime.version"));
  }

  /** How many programs were waiting for the cores in the last minute. */
  static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String value(String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length()).strip())
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
