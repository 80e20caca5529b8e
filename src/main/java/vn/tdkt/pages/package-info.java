/**
 * The shared pieces of every page: frame, menu, fields, buttons, steps, and the one place where a
 * refusal, a stale edit or a fault becomes a page. Knows no module; the module that knows who looks
 * at a page says so through {@link vn.tdkt.pages.Viewers}.
 */
@ApplicationModule(
    displayName = "Mảnh ghép của trang",
    allowedDependencies = {"access", "kernel"})
package vn.tdkt.pages;

import org.springframework.modulith.ApplicationModule;
