import { testScenarios } from './test-scenarios.ts';

testScenarios('second');
