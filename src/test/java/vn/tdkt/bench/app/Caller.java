package vn.tdkt.bench.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tdkt.identity.Staff;

/** Somebody signed in over HTTP, whose answers come packed as a browser asks for them. */
public final class Caller {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int OK = 200;

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String address;
  private String token = "";

  private Caller(String address) {
    this.address = address;
  }

  /** Opens the sign-in page and signs in with the password of invented people. */
  public static Caller signedIn(String address, String login) {
    Caller caller = new Caller(address);
    caller.readToken(caller.page("/dang-nhap"));
    String form =
        "_csrf=%s&login=%s&password=%s"
            .formatted(encoded(caller.token), encoded(login), encoded(Staff.PASSWORD));
    caller.send(
        HttpRequest.newBuilder(URI.create(address + "/dang-nhap"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
    caller.readToken(caller.page("/bang-cham-diem"));
    return caller;
  }

  /** The bytes that crossed the wire, packed. */
  public int get(String path) {
    return ok(send(request(path).header("Accept-Encoding", "gzip").GET())).length;
  }

  /** The page in the clear. */
  public String page(String path) {
    return new String(ok(send(request(path).GET())), StandardCharsets.UTF_8);
  }

  /** Posts as the score table does. */
  public void postJson(String path, String json) {
    ok(
        send(
            request(path)
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(json))));
  }

  /** The cookies of this person by name, for a browser. */
  public Map<String, String> cookies() {
    return cookies.getCookieStore().getCookies().stream()
        .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).setHeader("Accept", "text/html");
  }

  private void readToken(String page) {
    Matcher found = TOKEN.matcher(page);
    if (found.find()) {
      token = found.group(1);
    }
  }

  private static byte[] ok(HttpResponse<byte[]> answer) {
    if (answer.statusCode() != OK) {
      String said = new String(answer.body(), StandardCharsets.UTF_8);
      throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + said);
    }
    return answer.body();
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
