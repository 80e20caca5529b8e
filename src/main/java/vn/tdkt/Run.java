package vn.tdkt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.database.Installation;
import vn.tdkt.database.Origin;
import vn.tdkt.kernel.StartupNotice;
import vn.tdkt.kernel.Words;

/** The command {@code run}: database, web application, address; and everything back at the end. */
final class Run {
  /** Not an exit code: the program goes on answering. */
  static final int STAYS = -1;

  private static final int FIRST_PORT = 8080;
  private static final int PORTS = 100;

  private final Options options;
  private final Words words = Words.of("tdkt");

  Run(Options options) {
    this.options = options;
  }

  int start() {
    DataFolder folder = DataFolder.at(options.data());
    InetAddress address = address();
    if (isNew(folder)) {
      refuseOutside(asked(), address);
    }
    Optional<Installation> installation =
        Installation.open(folder, options.cache(), options.environment());
    if (installation.isEmpty()) {
      return tellRunning(folder);
    }
    try {
      start(installation.get(), address, port(address));
      return STAYS;
    } catch (RuntimeException e) {
      installation.get().close();
      throw e;
    }
  }

  private void start(Installation installation, InetAddress address, int port) {
    Origin origin = origin(installation, address);
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(settings(installation, address, port, origin));
    application.addInitializers(context -> register(installation, context));
    ApplicationListener<ApplicationStartedEvent> noting =
        started -> origin.note(installation.database());
    application.addListeners(noting);
    SpringApplication.getShutdownHandlers().add(installation::close);
    ConfigurableApplicationContext context = application.run();
    URI uri = URI.create("http://" + written(address) + ":" + port);
    installation.folder().announce(uri);
    System.out.println(words.say("run.answers", uri));
    context
        .getBeanProvider(StartupNotice.class)
        .forEach(notice -> notice.lines(uri).forEach(System.out::println));
    System.out.println(words.say("run.end"));
  }

  /** What the data began with; at the first start they begin as asked. */
  private Origin origin(Installation installation, InetAddress address) {
    Origin origin = Origin.of(installation.database()).orElse(asked());
    if (origin == Origin.SAMPLE && options.empty()) {
      throw UsageFault.because("run.not-empty", installation.folder().root());
    }
    refuseOutside(origin, address);
    return origin;
  }

  private Origin asked() {
    return options.empty() ? Origin.EMPTY : Origin.SAMPLE;
  }

  /** Nothing is started for what would be refused anyway. */
  private boolean isNew(DataFolder folder) {
    return folder.isUnused() && DatabaseAccess.named(options.environment()).isEmpty();
  }

  private static void refuseOutside(Origin origin, InetAddress address) {
    if (origin == Origin.SAMPLE && !address.isLoopbackAddress()) {
      throw UsageFault.because("run.sample-outside", address.getHostAddress());
    }
  }

  private static void register(Installation installation, ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("database", installation.database().settings()));
    context.getBeanFactory().registerSingleton("databaseAccess", installation.database());
    context.getBeanFactory().registerSingleton("dataFolder", installation.folder());
  }

  private static Map<String, Object> settings(
      Installation installation, InetAddress address, int port, Origin origin) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("server.address", address.getHostAddress());
    settings.put("server.port", port);
    settings.put("spring.profiles.active", "run");
    settings.put("logging.file.path", installation.folder().logs().toString());
    settings.put("tdkt.jobs", true);
    settings.put("tdkt.sample-data", origin == Origin.SAMPLE);
    return settings;
  }

  private int tellRunning(DataFolder folder) {
    URI running = folder.address().orElseThrow(() -> UsageFault.because("run.busy"));
    System.out.println(words.say("run.already", running));
    return ExitCode.CLEAN.number();
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(options.listen());
    } catch (UnknownHostException e) {
      throw UsageFault.because("run.address", options.listen());
    }
  }

  /** 8080 or the next free one; the one that was asked for, or none. */
  private int port(InetAddress address) {
    int first = options.port().orElse(FIRST_PORT);
    int last = options.port().orElse(FIRST_PORT + PORTS);
    for (int port = first; port <= last; port++) {
      if (isFree(address, port)) {
        return port;
      }
    }
    throw UsageFault.because("run.port-taken", String.valueOf(first));
  }

  private static boolean isFree(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, address)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** As somebody types it; "every address" is none, so the name of this machine stands for it. */
  private static String written(InetAddress address) {
    if (address.isAnyLocalAddress()) {
      return nameOfThisMachine();
    }
    String host = address.getHostAddress();
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static String nameOfThisMachine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
