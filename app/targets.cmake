# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags for our own code only; libraries of others are not ours to warn about.
add_library(visnyk_flags INTERFACE)
target_compile_options(visnyk_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-align -Wdouble-promotion -Wformat=2
    $<$<NOT:$<CONFIG:Release>>:-Wnull-dereference>) # at -O3 GCC 12 sees null pointers in Qt's inlined containers
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT VISNYK_SANITIZE)
    target_compile_options(visnyk_flags INTERFACE -Wduplicated-cond -Wlogical-op -Wuseless-cast)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # The sanitizers' instrumentation makes GCC 12 see null pointers and truths that are not there.
    target_compile_options(visnyk_flags INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
endif()
if(VISNYK_WERROR)
    target_compile_options(visnyk_flags INTERFACE -Werror)
endif()
target_compile_definitions(visnyk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(VISNYK_SANITIZE)
    add_compile_options(-fsanitize=${VISNYK_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${VISNYK_SANITIZE})
    if(VISNYK_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()

if(VISNYK_FUZZ)
    # The layers need coverage counters for libFuzzer; its main() is linked by add_app_fuzz only.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}" CACHE STRING "" FORCE)
endif()

# app_layer(<name> SOURCES ... [PUBLIC libs ...] [PRIVATE libs ...]) makes the static library app_<name>, alias App::<name>.
function(app_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(app_${name} STATIC ${LAYER_SOURCES})
    add_library(App::${name} ALIAS app_${name})
    target_include_directories(app_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(app_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE visnyk_flags ${LAYER_PRIVATE})
    set_target_properties(app_${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
endfunction()

# add_app_test(<tst_name> [SOURCES ...] LIBS ... [LABELS ...] [GUI] [TIMEOUT s])
# builds tests/<dir>/<tst_name>.cpp and registers it with the surroundings every test gets.
function(add_app_test name)
    cmake_parse_arguments(PARSE_ARGV 1 TEST "" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    add_executable(${name} ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/app")
    target_compile_definitions(${name} PRIVATE TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data")
    target_link_libraries(${name} PRIVATE visnyk_flags Qt6::Test ${TEST_LIBS})
    add_test(NAME ${name} COMMAND ${name} -nocrashhandler)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=")
    if(TEST_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}")
    endif()
endfunction()
