package dev.stele.render;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Severity;
import dev.stele.diagnostic.Suggestions;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the theme's templates. A template sees two things: {@code page}, the view record of its
 * page, and {@code say('key')}, the messages, which a value may follow. Everything is escaped
 * unless it is markup that this package made.
 */
final class Templates {
    private static final String ESCAPING = "html5";

    private final Theme theme;
    private final PebbleEngine engine;

    Templates(Theme theme, Messages messages) {
        this.theme = theme;
        engine =
                new PebbleEngine.Builder()
                        .loader(new ThemeLoader(theme))
                        .strictVariables(true)
                        .newLineTrimming(true)
                        .defaultLocale(Locale.ROOT)
                        .addEscapingStrategy(ESCAPING, Html::escaped)
                        .defaultEscapingStrategy(ESCAPING)
                        .extension(new Say(messages), new KnownNames())
                        .build();
    }

    /**
     * Fills one template.
     *
     * @throws TemplateFault if it names something that its page does not have, or is not well
     *     formed
     */
    String fill(String template, Object page) {
        StringWriter filled = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(filled, Map.of("page", page), Locale.ROOT);
        } catch (PebbleException e) {
            throw fault(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + template, e);
        }
        return filled.toString();
    }

    private TemplateFault fault(String template, PebbleException e) {
        String name = e.getFileName() == null ? template : e.getFileName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        String cause = String.valueOf(e.getPebbleMessage()).replaceFirst("\\.?\\s*$", "");
        String code = "template";
        String fix = "compare it with the theme's own file of this name";
        if (e instanceof KnownNames.UnknownName unknown) {
            code = "unknown-name";
            fix = unknown.fix();
        } else if (e instanceof RootAttributeNotFoundException unknown) {
            code = "unknown-name";
            cause = "there is no " + unknown.getAttributeName();
            fix =
                    Suggestions.nearest(unknown.getAttributeName(), List.of("page"))
                            .map(near -> "did you mean " + near + "?")
                            .orElse(
                                    "a template has page, and in a loop the name that the loop"
                                            + " gives");
        }
        return new TemplateFault(
                new Finding(theme.pathOf(name), line, 0, Severity.ERROR, code, cause, fix), e);
    }

    private static final class Say extends AbstractExtension implements Function {
        private static final String KEY = "key";
        private static final String VALUE = "value";

        private final Messages messages;

        Say(Messages messages) {
            this.messages = messages;
        }

        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("say", this);
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of(KEY, VALUE);
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate template,
                EvaluationContext context,
                int line) {
            String key = String.valueOf(arguments.get(KEY));
            try {
                return arguments.containsKey(VALUE)
                        ? messages.markup(key, arguments.get(VALUE))
                        : messages.say(key);
            } catch (IllegalArgumentException e) {
                throw new PebbleException(e, e.getMessage(), line, template.getName());
            }
        }
    }

    /** A file's last line break is no part of its template. */
    private static final class ThemeLoader implements Loader<String> {
        private final Theme theme;

        ThemeLoader(Theme theme) {
            this.theme = theme;
        }

        @Override
        public Reader getReader(String name) {
            return theme.file(name)
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .map(text -> new StringReader(text.stripTrailing()))
                    .orElseThrow(() -> new LoaderException(null, "no template " + name));
        }

        @Override
        public void setCharset(String charset) {}

        @Override
        public void setPrefix(String prefix) {}

        @Override
        public void setSuffix(String suffix) {}

        @Override
        public String resolveRelativePath(String relative, String anchor) {
            return relative;
        }

        @Override
        public String createCacheKey(String name) {
            return name;
        }

        @Override
        public boolean resourceExists(String name) {
            return theme.file(name).isPresent();
        }
    }
}
