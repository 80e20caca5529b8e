package vn.tdkt.reminders;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.reminders.model.MailAddress;

/**
 * How letters leave the program, from the environment. A wrong value switches letters off and is
 * told on the page; it never keeps the program from starting.
 */
@Component
public class MailSettings {
  private final String host;
  private final String port;
  private final String user;
  private final String password;
  private final String from;
  private final String tls;
  private final OwnAddress address;

  MailSettings(
      @Value("${tdkt.mail.host:}") String host,
      @Value("${tdkt.mail.port:}") String port,
      @Value("${tdkt.mail.user:}") String user,
      @Value("${tdkt.mail.password:}") String password,
      @Value("${tdkt.mail.from:}") String from,
      @Value("${tdkt.mail.tls:starttls}") String tls,
      OwnAddress address) {
    this.host = host.strip();
    this.port = port.strip();
    this.user = user.strip();
    this.password = password;
    this.from = from.strip();
    this.tls = tls.strip();
    this.address = address;
  }

  /** How the line to the server is kept from being read. */
  public enum Tls {
    STARTTLS(587),
    TLS(465),
    NONE(25);

    private final int port;

    Tls(int port) {
      this.port = port;
    }
  }

  /**
   * A server that takes our letters.
   *
   * @param user empty where it asks for none
   * @param program the address that links in letters begin with
   */
  public record Server(
      String host, int port, String user, String password, String from, Tls tls, URI program) {
    /** Never the password: this may end up in a log. */
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /** The server, or nothing where letters are off. */
  public Optional<Server> server() {
    return faults().isEmpty()
        ? encryption()
            .flatMap(
                kept ->
                    address
                        .said()
                        .map(
                            program ->
                                new Server(
                                    host, number(kept), user, password, from, kept, program)))
        : Optional.empty();
  }

  /** The variables that are missing or wrong, for the administrator. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (host.isEmpty()) {
      faults.add("TDKT_MAIL_HOST");
    }
    if (!port.isEmpty() && !port.matches("[1-9]\\d{0,4}")) {
      faults.add("TDKT_MAIL_PORT");
    }
    if (!MailAddress.isOne(from)) {
      faults.add("TDKT_MAIL_FROM");
    }
    if (encryption().isEmpty()) {
      faults.add("TDKT_MAIL_TLS");
    }
    if (address.said().isEmpty()) {
      faults.add("TDKT_ADDRESS");
    }
    return List.copyOf(faults);
  }

  private Optional<Tls> encryption() {
    return Stream.of(Tls.values())
        .filter(one -> one.name().equals(tls.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  private int number(Tls kept) {
    return port.isEmpty() ? kept.port : Integer.parseInt(port);
  }
}
