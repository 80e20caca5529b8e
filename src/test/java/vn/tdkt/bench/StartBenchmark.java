package vn.tdkt.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The two commands that somebody waits for, each as a whole process from the launcher on. */
public final class StartBenchmark {
  private static final int RUNS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration START_ALLOWED = Duration.ofSeconds(10);
  private static final Duration SCORE_ALLOWED = Duration.ofMillis(1500);

  private final Report report = new Report("Start");
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path data = Path.of("target", "bench", "start").toAbsolutePath();

  public static void main(String[] arguments) throws Exception {
    System.exit(new StartBenchmark().run(arguments));
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(data);
    report.row(
        "`run` for the first time: new database and sample data, once",
        Figure.text(Duration.ofNanos(start())));
    Figure again = runs(this::start);
    report.row("`run` again, until the first page has been answered", again);
    within(again, START_ALLOWED);
    score();
    Figure score = runs(StartBenchmark::score);
    report.row("`score samples/bac-giang-2024.yaml`, warm", score);
    within(score, SCORE_ALLOWED);
    return report.finish(arguments);
  }

  /** One whole process; gives its nanoseconds. */
  private interface Run {
    long nanos() throws IOException, InterruptedException;
  }

  private static Figure runs(Run run) throws IOException, InterruptedException {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      nanos.add(run.nanos());
    }
    return Figure.of(nanos);
  }

  private void within(Figure figure, Duration allowed) {
    if (figure.median().compareTo(allowed) > 0) {
      report.wrong("The median is above " + Figure.text(allowed));
    }
  }

  private long start() throws IOException, InterruptedException {
    int port = freePort();
    long begin = System.nanoTime();
    Process program =
        launcher("run", "--port", String.valueOf(port), "--data", data.toString()).start();
    try {
      while (!answers(port)) {
        long waited = System.nanoTime() - begin;
        if (!program.isAlive() || waited > PATIENCE.toNanos()) {
          throw new IllegalStateException("no page after " + Figure.text(Duration.ofNanos(waited)));
        }
        TimeUnit.MILLISECONDS.sleep(10);
      }
      return System.nanoTime() - begin;
    } finally {
      program.destroy();
      program.waitFor();
    }
  }

  private boolean answers(int port) throws InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + port + "/dang-nhap");
    try {
      return client
              .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static long score() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int status = launcher("score", "samples/bac-giang-2024.yaml").start().waitFor();
    if (status > 1) {
      throw new IllegalStateException("score ended with " + status);
    }
    return System.nanoTime() - begin;
  }

  private static ProcessBuilder launcher(String... arguments) {
    List<String> command = new ArrayList<>(List.of("./tdkt"));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
