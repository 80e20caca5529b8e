package vn.tdkt.testing;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser of their own: cookies, and the token of the last page. */
public final class HttpVisitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final int port;
  private String token = "";

  public HttpVisitor(int port) {
    this.port = port;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** What a page asks before it sends unsaved cells again. */
  public HttpResponse<String> session() {
    return get("/phien", "Accept", "application/json");
  }

  public HttpResponse<byte[]> file(String path) {
    return exchange(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Posts a form whose answer is a file, with the token of the last page. */
  public HttpResponse<byte[]> postForFile(String path, Map<String, String> fields) {
    return exchange(
        form(path, fields.entrySet().stream()), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Posts a form with the token of the last page. */
  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    return post(path, fields, "", List.of(), headers);
  }

  /** The same with a field that comes several times. */
  public HttpResponse<String> post(
      String path,
      Map<String, String> fields,
      String repeated,
      List<String> values,
      String... headers) {
    Stream<Map.Entry<String, String>> all =
        Stream.concat(fields.entrySet().stream(), values.stream().map(v -> Map.entry(repeated, v)));
    return send(form(path, all, headers));
  }

  private HttpRequest.Builder form(
      String path, Stream<Map.Entry<String, String>> fields, String... headers) {
    String form =
        fields
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return request(path, headers)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  /** Posts a form that carries a file, with the token of the last page. */
  public HttpResponse<String> postFile(
      String path, Map<String, String> fields, String name, String content) {
    return postFile(path, fields, name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with a file of any content. */
  public HttpResponse<String> postFile(
      String path, Map<String, String> fields, String name, byte[] content) {
    String cut = "cut-here";
    StringBuilder before = new StringBuilder(part(cut, "_csrf", token));
    fields.forEach((field, value) -> before.append(part(cut, field, value)));
    before.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(cut, name, name));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + cut)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(before.toString()),
                    HttpRequest.BodyPublishers.ofByteArray(content),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + cut + "--\r\n"))));
  }

  private static String part(String cut, String field, String content) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(cut, field, content);
  }

  public HttpResponse<String> signIn(String login, String password, String... headers) {
    get("/dang-nhap");
    return post("/dang-nhap", Map.of("login", login, "password", password), headers);
  }

  /** Posts as the score table does, with the token of the last page in its header. */
  public HttpResponse<String> postJson(String path, String json) {
    return send(
        request(path, "Accept", "application/json", "X-CSRF-TOKEN", token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  public void forgetToken() {
    token = "";
  }

  public HttpCookie cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    request.setHeader("Accept", "text/html");
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    HttpResponse<String> answer = exchange(request, HttpResponse.BodyHandlers.ofString());
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  private <T> HttpResponse<T> exchange(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
