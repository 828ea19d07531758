package org.estation.planted.shared;

import org.estation.planted.server.library.Answers;

record KnowsTheServer(Answers answers) {}
