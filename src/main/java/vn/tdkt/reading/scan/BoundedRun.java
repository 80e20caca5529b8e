package vn.tdkt.reading.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs of another program that is fed and heard through pipes, bounded in time and in how much it
 * says. Whatever happens, neither it nor what it started is left behind.
 */
record BoundedRun(Duration patience) {
  private static final int MOST_BYTES = 20 << 20;

  /** It could not be started. */
  static final class Missing extends IOException {
    private static final long serialVersionUID = 1L;

    Missing(IOException cause) {
      super(cause);
    }
  }

  /** It had not ended when patience had. */
  static final class TooSlow extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** What it says. */
  String said(byte[] input, String... command) throws IOException {
    Process process = start(command);
    try {
      Thread.startVirtualThread(() -> send(process.getOutputStream(), input));
      CompletableFuture<byte[]> answer =
          CompletableFuture.supplyAsync(
              () -> received(process.getInputStream()), Thread::startVirtualThread);
      // the pipe closes when the last of its processes has ended
      byte[] said = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return ended(process, said);
    } catch (TimeoutException e) {
      throw new TooSlow();
    } catch (ExecutionException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static Process start(String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // more threads than one make it slower, not faster
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Missing(e);
    }
  }

  private String ended(Process process, byte[] said) throws IOException, InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new TooSlow();
    }
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue());
    }
    return new String(said, StandardCharsets.UTF_8);
  }

  private static void send(OutputStream to, byte[] bytes) {
    try (to) {
      to.write(bytes);
    } catch (IOException e) {
      // it ended before it had read all; its exit says why
    }
  }

  private static byte[] received(InputStream from) {
    try (from) {
      return from.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
