package vn.tdkt.architecture.broken.code.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import vn.tdkt.architecture.broken.code.store.Rows;

/** Broken on purpose: public, with SQL and a store. Abstract, so that no scan takes it up. */
@Controller
public abstract class PublicController {
  abstract Rows rows(JdbcClient db);
}
