package dev.stele.render;

import dev.stele.diagnostic.Suggestions;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says what was meant where a template asks a view record for something that it does not have. */
final class KnownNames extends AbstractExtension implements AttributeResolver {

    private static final ClassValue<SortedSet<String>> NAMES =
            new ClassValue<>() {
                @Override
                protected SortedSet<String> computeValue(Class<?> view) {
                    TreeSet<String> names = new TreeSet<>();
                    for (Method method : view.getDeclaredMethods()) {
                        if (method.getParameterCount() == 0
                                && Modifier.isPublic(method.getModifiers())) {
                            names.add(method.getName());
                        }
                    }
                    names.removeAll(List.of("hashCode", "toString"));
                    return names;
                }
            };

    /** A template asks for something that is not there. */
    static final class UnknownName extends PebbleException {
        private static final long serialVersionUID = 1L;
        private final String fix;

        UnknownName(String name, SortedSet<String> known, String template, int line) {
            super(null, "there is no " + name + " in this", line, template);
            this.fix = Suggestions.remedy(name, known);
        }

        String fix() {
            return fix;
        }
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    /** Nothing where the name is known: the engine's own resolvers then give its value. */
    @Override
    public @Nullable ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] values,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (instance instanceof Record view) {
            SortedSet<String> known = NAMES.get(view.getClass());
            if (!known.contains(String.valueOf(name))) {
                throw new UnknownName(String.valueOf(name), known, template, line);
            }
        }
        return null;
    }
}
