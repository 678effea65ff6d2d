# SPDX-FileCopyrightText: 2026 Visnyk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the program's source holds a word that is not allowed there. Run: cmake -DROOT=<app folder> -P forbidden.cmake
# Comments count as well: nobody should have to tell the two apart.
cmake_minimum_required(VERSION 3.25)

set(failures 0)
# forbid(<why> WORDS <regex> [IN <folder>...]) looks into all layers, or into the named ones.
function(forbid why)
    cmake_parse_arguments(PARSE_ARGV 1 RULE "" "WORDS" "IN")
    if(NOT RULE_IN)
        set(RULE_IN .)
    endif()
    foreach(folder IN LISTS RULE_IN)
        file(GLOB_RECURSE sources "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.h")
        foreach(source IN LISTS sources)
            # REGEX of file(STRINGS) would not do: an array in brackets makes a list of lines fall apart.
            file(READ "${source}" text)
            if(text MATCHES "[^\n]*(${RULE_WORDS})[^\n]*")
                message(SEND_ERROR "${why}: ${source}: ${CMAKE_MATCH_0}")
                math(EXPR failures "${failures} + 1")
            endif()
        endforeach()
    endforeach()
    set(failures ${failures} PARENT_SCOPE)
endfunction()

forbid("certificates are always checked" WORDS "ignoreSslErrors|VerifyNone|QueryPeer")
forbid("no password outside of the key store" WORDS "setInsecureFallback")
forbid("Qt may send such a body a second time" WORDS "QHttpMultiPart")
# Whoever uses the class has to include or declare it; the one place that names it says why not to.
forbid("Qt may send such a body a second time" WORDS "<QBuffer>|class QBuffer" IN gateway)
forbid("names the whole address and the reply's text" WORDS
    "[Rr]eply(\\(\\)|->|\\.|)(->|\\.)errorString\\(" IN gateway outbox widgets models)
forbid("names the whole address and the reply's text" WORDS "errorString\\(" IN gateway)
forbid("no shell" WORDS "(^|[^:A-Za-z_>.])(std::)?system\\(|popen\\(")
forbid("a text from outside must not become markup" WORDS "Qt::AutoText")
forbid("a nested event loop lets the window die under its caller" WORDS "(->|\\.)exec\\(" IN widgets)

if(failures)
    message(FATAL_ERROR "${failures} word(s) that the program must do without")
endif()
