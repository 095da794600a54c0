package dev.stele.browser;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the browsers, which live as long as the test run, or says that they are skipped. */
final class BrowserTestExtension implements ExecutionCondition, ParameterResolver {
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String asked = System.getProperty("skipBrowserTests", "false").toLowerCase(Locale.ROOT);
        if (asked.equals("false")) {
            return ConditionEvaluationResult.enabled("browser tests run unless told otherwise");
        }
        if (!SAID.getAndSet(true)) {
            Installation.announce("SKIPPED, because of -DskipBrowserTests: nothing was proven.");
        }
        return ConditionEvaluationResult.disabled("-DskipBrowserTests");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browsers.class))
                .computeIfAbsent(Browsers.class, key -> new Browsers(), Browsers.class);
    }
}
