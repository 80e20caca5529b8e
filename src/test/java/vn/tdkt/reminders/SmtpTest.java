package vn.tdkt.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.reminders.model.LetterText;

/** A mail server that answers as it is told: what each answer means for the letter. */
@DisplayName("Máy chủ thư trả lời thế nào thì thư ra sao")
class SmtpTest {
  private static final Map<String, String> WILLING =
      Map.of("EHLO", "250 ok", "MAIL", "250 ok", "RCPT", "250 ok", "DATA", "354 go", ".", "250 ok");

  /** Speaks once with whoever comes; an empty answer hangs up. */
  private static final class Scripted implements AutoCloseable {
    private final ServerSocket door = open();
    private final Map<String, String> answers;

    Scripted(Map<String, String> answers) {
      this.answers = answers;
      Thread.ofVirtual().start(this::serve);
    }

    private static ServerSocket open() {
      try {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void serve() {
      try (Socket line = door.accept();
          PrintStream out = new PrintStream(line.getOutputStream(), true, StandardCharsets.UTF_8);
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
        out.print("220 ready\r\n");
        boolean text = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
          String command = text ? said : said.substring(0, Math.min(4, said.length()));
          if (text && !said.equals(".")) {
            continue;
          }
          String answer = answers.getOrDefault(command, "250 ok");
          if (answer.isEmpty()) {
            return;
          }
          out.print(answer + "\r\n");
          text = answer.startsWith("354");
        }
      } catch (IOException hungUp) {
        throw new UncheckedIOException(hungUp);
      }
    }

    @Override
    public void close() throws IOException {
      door.close();
    }
  }

  private static Optional<Trouble> sent(String command, String answer, MailSettings.Tls tls) {
    Map<String, String> answers = new HashMap<>(WILLING);
    answers.put(command, answer);
    try (Scripted server = new Scripted(answers)) {
      return sent(server.door.getLocalPort(), tls);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Trouble> sent(int port, MailSettings.Tls tls) {
    URI program = URI.create("https://thidua.example.vn");
    Smtp smtp =
        new Smtp(
            new MailSettings.Server("127.0.0.1", port, "", "", "thi-dua@example.vn", tls, program));
    return smtp.send(
        UUID.randomUUID(),
        "van.mau@example.vn",
        new LetterText("Nhắc việc", "Tự chấm điểm", program),
        true,
        Instant.parse("2026-11-30T00:30:00Z"));
  }

  @Test
  @DisplayName("Nhận thư thì xong; từ chối hẳn địa chỉ, hẹn lại sau, từ chối thư thì nói khác nhau")
  void an_answer_is_understood() {
    assertThat(sent(".", "250 ok", MailSettings.Tls.NONE)).isEmpty();
    assertThat(sent("RCPT", "550 no such user", MailSettings.Tls.NONE)).contains(Trouble.ADDRESS);
    assertThat(sent("RCPT", "450 later", MailSettings.Tls.NONE)).contains(Trouble.REFUSED);
    assertThat(sent(".", "554 no", MailSettings.Tls.NONE)).contains(Trouble.REFUSED);
  }

  @Test
  @DisplayName("Đứt sau khi đã chuyển thư thì không biết chắc; trước đó thì chắc chắn chưa gửi")
  void a_broken_line_is_told_from_a_refusal() {
    assertThat(sent(".", "", MailSettings.Tls.NONE)).contains(Trouble.BROKEN);
    assertThat(sent("MAIL", "", MailSettings.Tls.NONE)).contains(Trouble.REFUSED);
  }

  @Test
  @DisplayName("Không có ai trả lời, hoặc không mã hóa được như đã khai báo: thư không đi")
  void nothing_is_sent_without_the_encryption_that_was_asked_for() {
    assertThat(sent(".", "250 ok", MailSettings.Tls.STARTTLS)).contains(Trouble.UNREACHABLE);
    assertThat(sent(1, MailSettings.Tls.NONE)).contains(Trouble.UNREACHABLE);
  }
}
