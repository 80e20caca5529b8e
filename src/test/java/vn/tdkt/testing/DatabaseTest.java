package vn.tdkt.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.tdkt.Application;

/** The whole application on a fresh database, without a port: for use cases and stores. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = FreshDatabase.class)
public @interface DatabaseTest {}
