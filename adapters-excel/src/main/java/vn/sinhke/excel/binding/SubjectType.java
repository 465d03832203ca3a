package vn.sinhke.excel.binding;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What types the parts of a subject have: each part is a method without parameters that has its name. */
final class SubjectType {

    private SubjectType() {}

    /** The type at the end of some steps, taken out of what is optional; empty if a step is no part. */
    static Optional<Type> find(Type root, List<String> steps) {
        Type type = root;
        for (String step : steps) {
            Optional<Type> part = isMap(type) ? Optional.of(argument(type, 1)) : part(type, step);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            type = isOptional(part.get()) ? argument(part.get(), 0) : part.get();
        }
        return Optional.of(type);
    }

    /** Whether a step leads to something that is always there. */
    static boolean isAlways(Type root, String step) {
        return part(root, step).filter(type -> !isOptional(type)).isPresent();
    }

    /** Whether the last step is to a part that its object cannot be without: no default stands for it. */
    static boolean isEssential(Type root, List<String> steps) {
        Optional<Type> parent = find(root, steps.subList(0, steps.size() - 1));
        String last = steps.get(steps.size() - 1);
        if (parent.isEmpty() || isMap(parent.get()) || isList(parent.get())) {
            return false;
        }
        boolean stated = raw(parent.get()).isRecord() || isAbstract(raw(parent.get()), last);
        return stated
                && part(parent.get(), last)
                        .filter(type -> !isOptional(type) && !isList(type) && !isMap(type))
                        .isPresent();
    }

    private static boolean isAbstract(Class<?> type, String name) {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 0) {
                return Modifier.isAbstract(method.getModifiers());
            }
        }
        return false;
    }

    /** The type of the entries of a list or set. */
    static Type entry(Type list) {
        return isList(list) ? argument(list, 0) : list;
    }

    static boolean isList(Type type) {
        return Collection.class.isAssignableFrom(raw(type));
    }

    private static boolean isMap(Type type) {
        return Map.class.isAssignableFrom(raw(type));
    }

    private static boolean isOptional(Type type) {
        return raw(type) == Optional.class;
    }

    static Class<?> raw(Type type) {
        return TypeToken.of(type).getRawType();
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType of ? of.getActualTypeArguments()[index] : Object.class;
    }

    private static Optional<Type> part(Type type, String name) {
        for (Method method : raw(type).getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 0
                    && method.getReturnType() != raw(type)
                    && method.getDeclaringClass() != Object.class) {
                return Optional.of(method.getGenericReturnType());
            }
        }
        return Optional.empty();
    }
}
