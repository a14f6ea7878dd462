package vn.thidua.launcher;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * What the code of one class refers to, read from its constant pool. Only references to the portal's own packages are
 * followed: those tell a module made for another portal; a library's optional parts may be absent.
 */
final class ClassReferences {

    private static final String PORTAL = "vn/thidua/";

    private final ClassLoader loader;
    private final Object[] pool;
    private final int[] tags;

    ClassReferences(ClassLoader loader, byte[] classFile) throws IOException {
        this.loader = loader;
        try (var in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipBytes(8);
            int size = in.readUnsignedShort();
            pool = new Object[size];
            tags = new int[size];
            for (int i = 1; i < size; i++) {
                tags[i] = in.readUnsignedByte();
                pool[i] = entry(in, tags[i]);
                // Long and double take two places.
                i += tags[i] == 5 || tags[i] == 6 ? 1 : 0;
            }
        }
    }

    private static Object entry(DataInputStream in, int tag) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
            case 9, 10, 11, 12, 17, 18 -> new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
            case 15 -> new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
            default -> throw new IOException("an unknown entry " + tag + " in a class file");
        };
    }

    void check() throws Missing {
        for (int i = 1; i < pool.length; i++) {
            if (tags[i] == 7 && isPortal(className(i))) {
                type(className(i));
            } else if (tags[i] >= 9 && tags[i] <= 11) {
                int[] reference = (int[]) pool[i];
                if (isPortal(className(reference[0]))) {
                    checkMember(tags[i], className(reference[0]), (int[]) pool[reference[1]]);
                }
            }
        }
    }

    private String className(int index) {
        return (String) pool[(Integer) pool[index]];
    }

    private static boolean isPortal(String name) {
        return name.startsWith(PORTAL);
    }

    private Class<?> type(String name) throws Missing {
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Missing("there is no class " + name.replace('/', '.'));
        }
    }

    private void checkMember(int tag, String owner, int[] nameAndType) throws Missing {
        String name = (String) pool[nameAndType[0]];
        String descriptor = (String) pool[nameAndType[1]];
        Class<?> type = type(owner);
        boolean found = tag == 9 ? hasField(type, name, descriptor) : name.equals("<init>")
                ? hasConstructor(type, descriptor) : hasMethod(type, name, descriptor) || hasMethod(Object.class, name, descriptor);
        if (!found) {
            throw new Missing("%s has no %s".formatted(owner.replace('/', '.'), name.equals("<init>")
                    ? "such constructor " + descriptor : name + (tag == 9 ? "" : " " + descriptor)));
        }
    }

    private static boolean hasField(Class<?> type, String name, String descriptor) {
        return type != null && (Stream.of(type.getDeclaredFields()).map(ClassReferences::signature)
                .anyMatch((name + descriptor)::equals)
                || hasField(type.getSuperclass(), name, descriptor)
                || Stream.of(type.getInterfaces()).anyMatch(parent -> hasField(parent, name, descriptor)));
    }

    private static String signature(Field field) {
        return field.getName() + field.getType().descriptorString();
    }

    private static boolean hasConstructor(Class<?> type, String descriptor) {
        return Stream.of(type.getDeclaredConstructors()).map(ClassReferences::descriptor).anyMatch(descriptor::equals);
    }

    private static String descriptor(Constructor<?> constructor) {
        return MethodType.methodType(void.class, constructor.getParameterTypes()).toMethodDescriptorString();
    }

    private static boolean hasMethod(Class<?> type, String name, String descriptor) {
        return type != null && (Stream.of(type.getDeclaredMethods()).map(ClassReferences::signature)
                .anyMatch((name + descriptor)::equals)
                || hasMethod(type.getSuperclass(), name, descriptor)
                || Stream.of(type.getInterfaces()).anyMatch(parent -> hasMethod(parent, name, descriptor)));
    }

    private static String signature(Method method) {
        return method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes()).toMethodDescriptorString();
    }

    /** A class or member that the code needs is not there. */
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1L;

        Missing(String message) {
            super(message);
        }
    }
}
