package vn.tdkt.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who sent a request; empty before sign-in. Never throws: error pages ask it too. */
@FunctionalInterface
public interface Viewers {
  Optional<Viewer> of(HttpServletRequest request);
}
