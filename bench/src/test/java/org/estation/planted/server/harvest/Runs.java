package org.estation.planted.server.harvest;

import org.quartz.Job;

record Runs(Job job) {}
