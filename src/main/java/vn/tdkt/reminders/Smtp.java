package vn.tdkt.reminders;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.reminders.model.LetterText;

/**
 * Hands letters to a mail server, and tells why one did not leave. Connecting and handing over are
 * two steps here: after the second one nobody may send the letter again, after the first one
 * somebody must.
 */
final class Smtp {
  private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
  private static final String WAIT_TO_CONNECT = "10000";
  private static final String WAIT_FOR_ANSWER = "30000";

  private final MailSettings.Server server;
  private final String protocol;
  private final Session session;

  Smtp(MailSettings.Server server) {
    this.server = server;
    this.protocol = server.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp";
    this.session = Session.getInstance(properties());
  }

  /** A server that hangs must not hold the sender for ever. */
  private Properties properties() {
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    boolean upgrade = server.tls() == MailSettings.Tls.STARTTLS;
    properties.setProperty(prefix + "auth", String.valueOf(!server.user().isEmpty()));
    properties.setProperty(prefix + "starttls.enable", String.valueOf(upgrade));
    properties.setProperty(prefix + "starttls.required", String.valueOf(upgrade));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", WAIT_TO_CONNECT);
    properties.setProperty(prefix + "timeout", WAIT_FOR_ANSWER);
    properties.setProperty(prefix + "writetimeout", WAIT_FOR_ANSWER);
    return properties;
  }

  /**
   * Sends one letter.
   *
   * @param id of the letter: one that arrived twice would be known as the same
   * @return why it did not leave; empty where the server took it
   */
  Optional<Trouble> send(UUID id, String to, LetterText text, boolean stops, Instant at) {
    Transport transport;
    try {
      transport = connected();
    } catch (AuthenticationFailedException unknown) {
      return told(id, Trouble.LOGIN, unknown);
    } catch (MessagingException silent) {
      return told(id, Trouble.UNREACHABLE, silent);
    }
    try {
      MimeMessage message = message(id, to, text, stops, at);
      transport.sendMessage(message, message.getAllRecipients());
      return Optional.empty();
    } catch (MessagingException e) {
      return told(id, handingOver(e), e);
    } finally {
      hangUp(transport);
    }
  }

  private Transport connected() throws MessagingException {
    Transport transport = session.getTransport(protocol);
    if (server.user().isEmpty()) {
      transport.connect(server.host(), server.port(), null, null);
    } else {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
    return transport;
  }

  /** The answer has come by then, or never will. */
  private static void hangUp(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException gone) {
      LOG.debug("The mail server hung up first");
    }
  }

  private MimeMessage message(UUID id, String to, LetterText text, boolean stops, Instant at)
      throws MessagingException {
    MimeMessage message = new Letter(session, "<" + id + "@" + server.program().getHost() + ">");
    message.setFrom(new InternetAddress(server.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
    message.setText(text.body(), StandardCharsets.UTF_8.name());
    message.setHeader("Date", RFC_1123_DATE_TIME.format(at.atZone(VietnamTime.ZONE)));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (stops) {
      message.setHeader("List-Unsubscribe", "<" + text.link() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  /** A message that keeps the name that we gave it. */
  private static final class Letter extends MimeMessage {
    private final String name;

    Letter(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }

  /** The server spoke, or the line broke before it did. */
  private static Trouble handingOver(MessagingException e) {
    return switch (e) {
      case AddressException none -> Trouble.ADDRESS;
      case SendFailedException refused when hasWrongAddress(refused) -> Trouble.ADDRESS;
      case SMTPSendFailedException silent when isAfterTheText(silent) -> Trouble.BROKEN;
      case SendFailedException refused -> Trouble.REFUSED;
      default -> Trouble.BROKEN;
    };
  }

  /** Once and for all; who is asked to come again later has a right address. */
  private static boolean hasWrongAddress(SendFailedException refused) {
    return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
  }

  /** The text was handed over, and no answer came. */
  private static boolean isAfterTheText(SMTPSendFailedException silent) {
    return silent.getReturnCode() < 0 && ".".equals(silent.getCommand());
  }

  /** Nothing that a server says: it repeats addresses. */
  private static Optional<Trouble> told(UUID id, Trouble trouble, MessagingException e) {
    LOG.warn("Letter {} did not leave: {} ({})", id, trouble, e.getClass().getSimpleName());
    return Optional.of(trouble);
  }
}
