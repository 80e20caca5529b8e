package vn.tdkt.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a script where an act leads, in the header that htmx reads, so that the page itself goes
 * there: a redirect that a script follows never reaches the reader, nor does its notice.
 */
@Component
class RedirectsForScripts extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean script = request.getHeader("HX-Request") != null;
    chain.doFilter(request, script ? new Told(response) : response);
  }

  private static final class Told extends HttpServletResponseWrapper {
    Told(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      setHeader("HX-Redirect", location);
      setStatus(SC_NO_CONTENT);
    }
  }
}
