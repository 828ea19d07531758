package org.estation.planted.server.platform.db;

import org.estation.planted.server.library.Answers;

record KnowsTheLibrary(Answers answers) {}
