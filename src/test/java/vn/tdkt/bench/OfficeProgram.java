package vn.tdkt.bench;

import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XDesktop;
import com.sun.star.lang.DisposedException;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A LibreOffice of our own, with its own profile, that listens to us and ends with us. */
public final class OfficeProgram implements AutoCloseable {
  private static final int TRIES = 600;
  private static final long PAUSE = 100;

  private final Process process;
  private final XComponentContext context;

  private OfficeProgram(Process process, XComponentContext context) {
    this.process = process;
    this.context = context;
  }

  public static OfficeProgram start(Path folder) throws Exception {
    String address = "socket,host=127.0.0.1,port=" + freePort() + ";urp;";
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--accept=" + address)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new OfficeProgram(process, connect(address));
  }

  private static XComponentContext connect(String address) throws Exception {
    XComponentContext local = Bootstrap.createInitialComponentContext(null);
    XUnoUrlResolver resolver =
        UnoRuntime.queryInterface(
            XUnoUrlResolver.class,
            local
                .getServiceManager()
                .createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local));
    for (int i = 1; ; i++) {
      try {
        return UnoRuntime.queryInterface(
            XComponentContext.class,
            resolver.resolve("uno:" + address + "StarOffice.ComponentContext"));
      } catch (NoConnectException e) {
        if (i == TRIES) {
          throw e;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  public XDesktop desktop() throws com.sun.star.uno.Exception {
    XMultiComponentFactory services = context.getServiceManager();
    return UnoRuntime.queryInterface(
        XDesktop.class, services.createInstanceWithContext("com.sun.star.frame.Desktop", context));
  }

  /** As the program names itself: "LibreOffice 7.4.7.2". */
  public String version() throws IOException {
    Process asked = new ProcessBuilder("soffice", "--version").start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.strip().replaceAll("^(\\S+ \\S+).*", "$1");
  }

  @Override
  public void close() throws com.sun.star.uno.Exception {
    try {
      desktop().terminate();
    } catch (DisposedException gone) {
      // it ends before it answers
    }
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroy();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
