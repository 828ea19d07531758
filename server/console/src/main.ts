import 'element-plus/dist/index.css';
import './frame/console.css';
import { createApp } from 'vue';
import { createWebHistory } from 'vue-router';
import AppRoot from './frame/AppRoot.vue';
import { consoleRouter } from './router/router';
import { i18n } from './words/language';

createApp(AppRoot).use(i18n).use(consoleRouter(createWebHistory())).mount('#console');
